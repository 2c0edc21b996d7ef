import { createUser, findUser, resetPassword } from '@/lib/admin/users';
import { generatePassword, hashPassword } from '@/lib/auth/password';
import { forgetAttempts } from '@/lib/auth/throttle';
import { createDb, type Db } from '@/lib/db/client';
import { ROLES } from '@/lib/domain/scope';
import { newUserSchema } from '@/lib/domain/users';
import { AppError } from '@/lib/errors';
import { runCommand } from './runtime/command';
import { withDatabase } from './runtime/withDatabase';

const USAGE = `npm run user -- list                     who can sign in
npm run user -- create NAME [ROLE]       a new account; ROLE is ${ROLES.join(', ')} (analyst when left out)
npm run user -- reset NAME               a new password for somebody who is locked out; ends their sessions

NAME is the sign-in name, such as analyst@rasad.local.`;

/** `npm run user`: accounts, for whoever may run commands on the machine itself. */
await runCommand(async () => {
  const [command = '', name = '', role = 'analyst'] = process.argv.slice(2);
  const task = taskOf(command, name, role);
  await withDatabase(async (url) => {
    const db = createDb(url, 1);
    await task(db).finally(() => db.$disconnect());
  });
});

function taskOf(command: string, name: string, role: string): (db: Db) => Promise<void> {
  if (command === 'list') return list;
  if (command === 'create' && name) return (db) => create(db, name, role);
  if (command === 'reset' && name) return (db) => reset(db, name);
  throw new AppError(USAGE);
}

async function list(db: Db): Promise<void> {
  const users = await db.user.findMany({ orderBy: { email: 'asc' } });
  for (const { email, role, disabled } of users) console.log(`${email}\t${role}${disabled ? '\tdisabled' : ''}`);
}

async function create(db: Db, email: string, role: string): Promise<void> {
  const parsed = newUserSchema.safeParse({ email, name: email.split('@', 1)[0], role });
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError(`The account cannot be made: ${problems.join('; ')}\n\n${USAGE}`);
  }
  const password = generatePassword();
  const user = await createUser(db, 'system', parsed.data, await hashPassword(password));
  tell(user.email, password);
}

async function reset(db: Db, email: string): Promise<void> {
  const user = await findUser(db, 'system', email);
  if (!user) throw new AppError(`There is no account ${email}. npm run user -- list shows all.`);
  const password = generatePassword();
  await resetPassword(db, 'system', user.id, await hashPassword(password));
  // Who is locked out is often held back for wrong guesses, their own or a stranger's.
  await forgetAttempts(db, 'account', user.email, new Date());
  tell(user.email, password);
  if (user.disabled) console.log('The account is disabled: an administrator has to enable it before it can sign in.');
}

function tell(email: string, password: string): void {
  console.log(`${email} signs in with this password, shown this once: ${password}`);
}
