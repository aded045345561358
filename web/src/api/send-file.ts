/** A file as the body of a request. By XMLHttpRequest, since fetch does not tell how far a body has come. */
import { currentLanguage } from '../language/language.js';
import { HostAway, Refusal, type ProblemView } from './refusal.js';
import { hostAway } from './signals.js';

/** @throws Refusal, HostAway */
export function sendFile(address: string, file: File, onPercent: (percent: number) => void): Promise<void> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Content-Disposition', `attachment; filename*=UTF-8''${encoded(file.name)}`);
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.upload.onprogress = ({ loaded, total }) => onPercent(Math.floor((loaded / Math.max(total, 1)) * 100));
    request.onload = () => {
      hostAway.set(false);
      if (request.status < 300) return done();
      fail(refusalOf(request.responseText));
    };
    request.onerror = () => fail(new HostAway());
    request.send(file);
  });
}

/** As RFC 5987 has it. */
function encoded(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '')).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function refusalOf(text: string): Error {
  try {
    return new Refusal(JSON.parse(text) as ProblemView);
  } catch {
    return new HostAway();
  }
}
