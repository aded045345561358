export async function armed(): Promise<object> { return {}; }
