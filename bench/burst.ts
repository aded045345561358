export async function burst(): Promise<object> { return {}; }
