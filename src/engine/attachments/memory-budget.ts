/** Memory that several share: who finds too little of it free waits, and nobody overtakes. */
export class MemoryBudget {
  readonly #waiting: { readonly bytes: number; readonly go: () => void }[] = [];
  #freeBytes: number;

  constructor(bytes: number) {
    this.#freeBytes = bytes;
  }

  /** Does the work once there are so many bytes, which are free again when it ends. @param bytes at most those of the whole budget */
  async within<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((go) => {
      this.#waiting.push({ bytes, go });
      this.#admit();
    });
    try {
      return await work();
    } finally {
      this.#freeBytes += bytes;
      this.#admit();
    }
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next !== undefined && next.bytes <= this.#freeBytes; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#freeBytes -= next.bytes;
      next.go();
    }
  }
}
