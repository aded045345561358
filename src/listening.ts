/** Where a host listens, and by which address people reach it. */
export interface Listening {
  /** An IP address. */
  readonly address: string;
  /** Null where people reach the host on this machine alone. */
  readonly origin: URL | null;
  /** Proxies before the host whose word is taken for who asks. */
  readonly proxies: number;
}
