package se.handslag.core.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file that is made before anyone gets it, however large: on disk only under a key that this object alone holds, and gone when it is closed.
 *
 * <p>So what is handed out stands in the log before its first byte leaves, and nothing readable is left if the machine stops.
 */
public final class HeldFile implements AutoCloseable {
    private static final String CIPHER = "AES/CTR/NoPadding";

    /** Writes what is to be held. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private final Path path;
    private final SecretKeySpec key;
    private final IvParameterSpec start;
    private long bytes;
    private String sha256 = "";

    private HeldFile(Path path, SecretKeySpec key, IvParameterSpec start) {
        this.path = path;
        this.key = key;
        this.start = start;
    }

    static HeldFile of(Writer writer) {
        try {
            byte[] secret = new byte[48];
            new SecureRandom().nextBytes(secret);
            HeldFile held = new HeldFile(
                    Files.createTempFile("handslag-", ".held"),
                    new SecretKeySpec(secret, 0, 32, "AES"),
                    new IvParameterSpec(secret, 32, 16));
            try {
                held.write(writer);
                return held;
            } catch (IOException | GeneralSecurityException | RuntimeException | Error e) {
                held.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be made on the machine's disk.", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES and SHA-256.", e);
        }
    }

    private void write(Writer writer) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Counting out = new Counting(new DigestOutputStream(
                new CipherOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(path)), cipher(Cipher.ENCRYPT_MODE)),
                digest))) {
            writer.write(out);
            out.flush();
            bytes = out.count;
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, start);
        return cipher;
    }

    public long bytes() {
        return bytes;
    }

    /** SHA-256 of the file in the clear, as 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The file in the clear, once: it is gone when this is closed. */
    public InputStream open() {
        try {
            InputStream in = new BufferedInputStream(
                    new CipherInputStream(Files.newInputStream(path), cipher(Cipher.DECRYPT_MODE)));
            return new FilterInputStream(in) {
                @Override
                public void close() throws IOException {
                    try {
                        super.close();
                    } finally {
                        HeldFile.this.close();
                    }
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException("A file that had been made could not be read again.", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES.", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that had been made could not be taken away.", e);
        }
    }

    private static final class Counting extends FilterOutputStream {
        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] all, int from, int length) throws IOException {
            out.write(all, from, length);
            count += length;
        }
    }
}
