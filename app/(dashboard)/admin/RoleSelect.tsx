import { useTranslations } from 'next-intl';
import { controlClass } from '@/components/ui/Field';
import { ROLES, type Role } from '@/lib/domain/scope';

interface Props {
  /** For screen readers, where no label stands beside it. */
  readonly label?: string;
  readonly id?: string;
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

/** Chooses the role of an account, the field `role` of its form. */
export function RoleSelect({ label, id, value, onChange }: Props) {
  const t = useTranslations('frame.roles');
  return (
    <select
      id={id}
      name="role"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(ROLES.find((role) => role === event.target.value) ?? value)}
      className={controlClass}
    >
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {t(role)}
        </option>
      ))}
    </select>
  );
}
