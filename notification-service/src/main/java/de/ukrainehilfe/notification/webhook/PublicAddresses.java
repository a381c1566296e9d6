package de.ukrainehilfe.notification.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** The addresses of the public Internet: all but those of the IANA registries of special purpose (RFC 6890). */
final class PublicAddresses {
    private static final List<Range> SPECIAL_4 = List.of(
            Range.of(0, 8),
            Range.of(10, 8),
            Range.of(100, 64, 10),
            Range.of(127, 8),
            Range.of(169, 254, 16),
            Range.of(172, 16, 12),
            Range.of(192, 168, 16),
            new Range(new int[] {192, 0, 0}, 24),
            new Range(new int[] {192, 0, 2}, 24),
            new Range(new int[] {192, 88, 99}, 24),
            Range.of(198, 18, 15),
            new Range(new int[] {198, 51, 100}, 24),
            new Range(new int[] {203, 0, 113}, 24),
            Range.of(224, 4),
            Range.of(240, 4));

    /** Global unicast; beside it only what maps to something else or is for special use. */
    private static final Range GLOBAL_6 = Range.of(0x20, 3);

    /** Within it: Teredo and other protocol assignments, documentation, 6to4 (which hides an IPv4 address). */
    private static final List<Range> SPECIAL_6 = List.of(
            new Range(new int[] {0x20, 0x01, 0x00}, 23),
            new Range(new int[] {0x20, 0x01, 0x0d, 0xb8}, 32),
            new Range(new int[] {0x20, 0x02}, 16),
            new Range(new int[] {0x3f, 0xff, 0x00}, 20));

    private PublicAddresses() {}

    static boolean include(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? SPECIAL_4.stream().noneMatch(range -> range.holds(bytes))
                : GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(range -> range.holds(bytes));
    }

    private record Range(int[] prefix, int bits) {
        static Range of(int first, int bits) {
            return new Range(new int[] {first}, bits);
        }

        static Range of(int first, int second, int bits) {
            return new Range(new int[] {first, second}, bits);
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int shift = 7 - bit % 8;
                int wanted = bit / 8 < prefix.length ? prefix[bit / 8] >> shift & 1 : 0;
                if ((address[bit / 8] >> shift & 1) != wanted) {
                    return false;
                }
            }
            return true;
        }
    }
}
