import ipaddr from 'ipaddr.js';

/** The global unicast space of IPv6 (RFC 4291); outside it lie IPv4-compatible (::/96) and unassigned addresses. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** The interface identifiers of ISATAP (RFC 5214, 6.1), which carry an IPv4 address at the end of any prefix. */
const isIsatap = ([, , , , flags = 0, marker]: readonly number[]) => (flags & ~0x200) === 0 && marker === 0x5efe;

/** Public by their numbers, but answered by the cloud's own machinery: the wire server of Azure. */
const PLATFORM = new Set(['168.63.129.16']);

/**
 * Why no connection is made to an IP address: the name of its special range (IANA registries, as ipaddr.js knows them),
 * such as `loopback`, `private`, `linkLocal`, `uniqueLocal`, `carrierGradeNat`; null for a public address. Addresses that
 * carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo, ISATAP) are refused whatever they carry.
 */
export function addressRefusal(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'not an address';
  const parsed = ipaddr.parse(address);
  const range: string = parsed.range();
  if (range !== 'unicast') return range;
  if (parsed instanceof ipaddr.IPv6) {
    if (!parsed.match(GLOBAL_UNICAST)) return 'not global';
    if (isIsatap(parsed.parts)) return 'isatap';
  }
  return PLATFORM.has(parsed.toString()) ? 'platform' : null;
}
