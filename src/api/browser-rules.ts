/** What every answer forbids to the browser that shows it: foreign scripts, frames, devices, plain HTTP where the host is reached by https. */
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const YEAR_S = 31_536_000;

/** @param origin by which the host is reached; null on its own machine alone */
export function browserRules(origin: URL | null): RequestHandler[] {
  const strictTransportSecurity = origin?.protocol === 'https:' ? { maxAge: YEAR_S } : false;
  return [helmet({ contentSecurityPolicy: { useDefaults: false, directives: CONTENT_POLICY }, strictTransportSecurity, frameguard: { action: 'deny' } }), withoutDevices];
}

/** The documentation page loads its own scripts and styles only; the page's styles stand partly in its text. */
const CONTENT_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** No page of ours asks for any of them. */
const DEVICES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'].map((device) => `${device}=()`).join(', ');

const withoutDevices: RequestHandler = (_request, response, next) => {
  response.setHeader('Permissions-Policy', DEVICES);
  next();
};
