import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressRefusal } from './addressRefusal';

describe('no connection is made', () => {
  it.each([
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'unspecified'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'linkLocal'],
    ['100.64.0.1', 'carrierGradeNat'],
    ['100.100.100.200', 'carrierGradeNat'],
    ['192.0.0.192', 'reserved'],
    ['192.0.2.1', 'reserved'],
    ['198.18.0.1', 'reserved'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['168.63.129.16', 'platform'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::7f00:1', 'not global'],
    ['::127.0.0.1', 'ipv4Mapped'],
    ['::ffff:127.0.0.1', 'ipv4Mapped'],
    ['::ffff:8.8.8.8', 'ipv4Mapped'],
    ['::ffff:0:10.0.0.1', 'rfc6145'],
    ['64:ff9b::10.0.0.1', 'rfc6052'],
    ['64:ff9b:1::10.0.0.1', 'rfc6052'],
    ['2002:7f00:1::', '6to4'],
    ['2001:0:1::', 'teredo'],
    ['2400::5efe:10.0.0.1', 'isatap'],
    ['2400::200:5efe:10.0.0.1', 'isatap'],
    ['2001:db8::1', 'reserved'],
    ['fd00:ec2::254', 'uniqueLocal'],
    ['fc00::1', 'uniqueLocal'],
    ['fe80::1', 'linkLocal'],
    ['fe80::1%eth0', 'linkLocal'],
    ['fec0::1', 'deprecatedSiteLocal'],
    ['ff02::1', 'multicast'],
    ['4000::1', 'not global'],
    ['wiki', 'not an address'],
    ['', 'not an address'],
  ])('to %s: %s', (address, reason) => {
    expect(addressRefusal(address)).toBe(reason);
  });

  it('to any private IPv4 address, in whatever IPv6 form', () => {
    const byte = fc.nat(255);
    const block = fc.constantFrom('10', '127', '192.168', '169.254', '172.20');
    fc.assert(
      fc.property(block, byte, byte, byte, (start, ...rest) => {
        const address = [...start.split('.'), ...rest].slice(0, 4).join('.');
        for (const prefix of ['', '::', '::ffff:', '64:ff9b::', '::ffff:0:']) {
          expect(addressRefusal(prefix + address)).not.toBeNull();
        }
      }),
    );
  });
});

it.each([
  '8.8.8.8',
  '1.1.1.1',
  '172.15.255.255',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '2400::1:5efe:0:1',
  '2a00:1450::5',
])('%s is public', (address) => {
  expect(addressRefusal(address)).toBeNull();
});
