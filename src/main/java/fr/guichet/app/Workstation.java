package fr.guichet.app;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this workstation is called among those that share a store. */
final class Workstation {
    private static final int LONGEST = 50;

    private Workstation() {}

    static String name() {
        String name = System.getProperty("user.name") + "@" + host();
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // a machine without a name of its own is still this machine
            return "localhost";
        }
    }
}
