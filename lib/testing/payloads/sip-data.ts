import type { SipDataDto } from '../../calls/dto/sip-data.dto.js';

/** What the INVITE of a SIP call says that goes from one address to another: `sip:alice@example.com`. */
export function sipData(from: string, to: string): SipDataDto {
  const caller = partsOf(from);
  const called = partsOf(to);
  return {
    sip_req_user: called.user,
    sip_req_host: called.host,
    sip_req_uri: called.uri,
    sip_from_user: caller.user,
    sip_from_host: caller.host,
    sip_from_uri: caller.uri,
    sip_to_user: called.user,
    sip_to_host: called.host,
    sip_to_uri: called.uri,
    sip_contact_user: caller.user,
    sip_contact_host: '192.0.2.10',
    sip_contact_port: '5060',
    sip_contact_uri: `${caller.user}@192.0.2.10:5060`,
    sip_contact_params: {},
  };
}

function partsOf(address: string) {
  const uri = address.replace(/^sips?:/i, '');
  const at = uri.lastIndexOf('@');
  return { uri, user: at < 0 ? uri : uri.slice(0, at), host: at < 0 ? '' : uri.slice(at + 1) };
}
