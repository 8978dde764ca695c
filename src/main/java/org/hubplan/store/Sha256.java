package org.hubplan.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over a row of fields, each told apart from the next: a number is 8 bytes, a text its length in
/// bytes (8 bytes) and then its UTF-8.
final class Sha256 {
    private final MessageDigest digest;
    /// What is yet to be digested: many fields at once, since each call costs more than a field.
    private final ByteBuffer waiting = ByteBuffer.allocate(8_192);

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }

    Sha256 add(long field) {
        if (waiting.remaining() < Long.BYTES) {
            digest();
        }
        waiting.putLong(field);
        return this;
    }

    Sha256 add(boolean field) {
        return add(field ? 1 : 0);
    }

    Sha256 add(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        if (waiting.remaining() < bytes.length) {
            digest();
        }
        if (bytes.length > waiting.capacity()) {
            digest.update(bytes);
        } else {
            waiting.put(bytes);
        }
        return this;
    }

    private void digest() {
        digest.update(waiting.flip());
        waiting.clear();
    }

    /// 64 hexadecimal digits.
    String hex() {
        digest();
        return HexFormat.of().formatHex(digest.digest());
    }
}
