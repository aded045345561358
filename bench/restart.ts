export async function restart(): Promise<object> { return {}; }
