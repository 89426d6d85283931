package fr.guichet.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys for one purpose each, worked out from one key: HMAC-SHA256 over the purpose's label. */
final class Secret {
    private static final String HMAC = "HmacSHA256";

    private Secret() {}

    /** 32 bytes that tell nothing about the key they come from, nor about those for other labels. */
    static byte[] derive(byte[] key, String label) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(label.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
