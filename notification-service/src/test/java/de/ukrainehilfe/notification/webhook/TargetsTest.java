package de.ukrainehilfe.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets us to call a machine that is not on the public Internet. */
class TargetsTest {
    private final Targets targets = new Targets(Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fc00::1]/",
                "https://[fd12:3456::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:db8::1]/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://192.0.2.1/",
                "https://198.18.0.1/",
                "https://2130706433/",
                "https://127.1/",
                "http://93.184.216.34/",
                "ftp://93.184.216.34/",
                "https://user:secret@93.184.216.34/",
                "https:///x",
                "//93.184.216.34/",
                "93.184.216.34",
                "",
                "https://93.184.216.34/#part",
                "javascript:alert(1)",
                "file:///etc/passwd"
            })
    void whatIsNotPublicIsForbidden(String url) {
        assertThrows(Targets.Forbidden.class, () -> targets.resolve(url));
    }

    @Test
    void aPublicAddressIsCalledAsItWasResolved() {
        Targets.Target target = targets.resolve("https://93.184.216.34:8443/events?x=1");
        assertEquals("93.184.216.34", target.address().getHostAddress());
        assertEquals(8443, target.port());
        assertEquals("/events?x=1", target.path());
    }

    @Test
    void aNameOfOurOwnNetworkIsCalledWhereTheCitySaysSo() {
        Targets.Target target = new Targets(Optional.of(List.of("localhost"))).resolve("http://localhost:9000");
        assertTrue(target.address().isLoopbackAddress());
        assertEquals("/", target.path());
        assertThrows(Targets.Forbidden.class, () -> new Targets(Optional.of(List.of("localhost")))
                .resolve("http://127.0.0.1:9000"));
    }

    @Test
    void publicMeansPublic() throws UnknownHostException {
        for (String address : List.of("1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111")) {
            assertTrue(PublicAddresses.include(InetAddress.getByName(address)), address);
        }
        for (String address : List.of("100.127.255.255", "172.16.0.0", "198.19.0.1", "2001::1", "3fff::1", "ff02::1")) {
            assertFalse(PublicAddresses.include(InetAddress.getByName(address)), address);
        }
    }
}
