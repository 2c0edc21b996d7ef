import 'next-auth';
import 'next-auth/jwt';

declare module 'next-auth' {
  interface User {
    sessionVersion: number;
  }
  interface Session {
    userId: string;
    version: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    version?: number;
  }
}
