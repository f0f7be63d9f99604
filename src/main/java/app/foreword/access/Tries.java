package app.foreword.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Wrong tries, counted for what is tried and for where the tries come from. A try is taken before anything is compared
 * and given back when it was right, so that many at once can't slip through.
 */
final class Tries {

    private static final Duration STRETCH = Duration.ofMinutes(15);
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Throttle targets;
    private final Throttle addresses;

    Tries(int perTarget, int perAddress, Clock clock) {
        this.targets = new Throttle(perTarget, STRETCH, clock);
        this.addresses = new Throttle(perAddress, STRETCH, clock);
    }

    /** Zero where the try may go on, or how long to wait. */
    Duration take(String target, String address) {
        var wait = addresses.take(network(address));
        if (!wait.isZero()) {
            return wait;
        }
        wait = targets.take(target);
        if (!wait.isZero()) {
            addresses.giveBack(network(address));
        }
        return wait;
    }

    void giveBack(String target, String address) {
        targets.giveBack(target);
        addresses.giveBack(network(address));
    }

    /** Whoever has one IPv6 address has a network of them. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // an address, never a name: nothing is looked up
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(IPV6_NETWORK_BYTES, bytes.length));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
