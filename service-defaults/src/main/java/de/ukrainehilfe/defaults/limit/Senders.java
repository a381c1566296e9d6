package de.ukrainehilfe.defaults.limit;

import io.netty.util.NetUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who has sent how much lately. Of an address it is remembered, in memory only, until when its last forms use up its share;
 * that is forgotten after two minutes at the latest. Each replica counts for itself: behind three of them, an address may
 * send up to three times as much.
 */
@ApplicationScoped
class Senders {
    private static final long WINDOW = Duration.ofMinutes(1).toMillis();
    private static final int IPV4 = 4;
    private static final byte HERE = 127;
    /** Whoever comes without an address shares one place with all others who do. */
    private static final long NOWHERE = Long.MIN_VALUE;

    private final Map<Long, Long> busyUntil = new HashMap<>();
    private final Clock clock;
    private final int perMinute;
    private final boolean loopbackToo;
    private long sweptAt;

    Senders(
            Clock clock,
            @ConfigProperty(name = "forms.limit.per-minute") int perMinute,
            @ConfigProperty(name = "forms.limit.loopback") boolean loopbackToo) {
        this.clock = clock;
        this.perMinute = perMinute;
        this.loopbackToo = loopbackToo;
    }

    /** Counts the form and answers zero, or does not and answers how long the address has to wait. */
    Duration toWait(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (perMinute == 0 || !loopbackToo && bytes != null && isLoopback(bytes)) {
            return Duration.ZERO;
        }
        return count(bytes == null ? NOWHERE : place(bytes), clock.millis());
    }

    /** Every form takes its share of a minute; whoever has taken a whole minute in advance waits. */
    private synchronized Duration count(long place, long now) {
        if (now - sweptAt > WINDOW) {
            busyUntil.values().removeIf(until -> until <= now);
            sweptAt = now;
        }
        long until = Math.max(busyUntil.getOrDefault(place, now), now) + WINDOW / perMinute;
        if (until - now > WINDOW) {
            return Duration.ofMillis(until - now - WINDOW);
        }
        busyUntil.put(place, until);
        return Duration.ZERO;
    }

    /** A household: one address of version 4, one network of version 6. */
    private static long place(byte[] address) {
        ByteBuffer bytes = ByteBuffer.wrap(address);
        return address.length == IPV4 ? bytes.getInt() : bytes.getLong();
    }

    private static boolean isLoopback(byte[] address) {
        if (address.length == IPV4) {
            return address[0] == HERE;
        }
        ByteBuffer bytes = ByteBuffer.wrap(address);
        return bytes.getLong() == 0 && bytes.getLong() == 1;
    }
}
