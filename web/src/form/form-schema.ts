/** The form of an event as the host gives it: JSON Schema, each property with the type of its fact. */

export type FactType = 'boolean' | 'integer' | 'number' | 'text' | 'date' | 'instant' | 'unit' | 'staff' | 'person';

export interface FieldSchema {
  readonly title: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[];
  /** Parts of a person. */
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly 'x-kept'?: {
    readonly type: FactType;
    readonly personal: boolean;
    /** Of somebody of the staff: the posts that they are asked by, each with a unit of the organization or the fact that names it. */
    readonly posts?: readonly { readonly post: string; readonly unit?: string }[];
  };
}

/** One fact of a form, to be entered. */
export interface FieldProps {
  readonly name: string;
  readonly schema: FieldSchema;
  readonly isRequired: boolean;
}

export interface FormSchema {
  readonly properties: Readonly<Record<string, FieldSchema>>;
  readonly required: readonly string[];
}

/** The contract says only that it is an object; the host makes it in src/core/definition/form-schema.ts. */
export function formSchemaOf(form: unknown): FormSchema {
  return form as FormSchema;
}

export function factTypeOf(schema: FieldSchema): FactType {
  return schema['x-kept']?.type ?? 'text';
}
