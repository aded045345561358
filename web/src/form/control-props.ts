/** What a form item hands to its one child, value and onChange among them: passed on as it comes. */
export interface ControlProps {
  readonly id?: string;
}
