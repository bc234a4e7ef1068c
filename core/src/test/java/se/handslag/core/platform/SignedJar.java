package se.handslag.core.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** A jar that somebody has signed with a key made for the purpose, and what becomes of it on the way. */
final class SignedJar {
    private static final String SECRET = "a key for this test";

    private SignedJar() {}

    /** Signs it where it lies. */
    static Path of(Path jar) throws Exception {
        KeyStore.PrivateKeyEntry key =
                newKey(Files.createTempDirectory(jar.getParent().getParent(), "keys"));
        Path signed = Files.createTempFile(jar.getParent().getParent(), "signed", ".jar");
        try (ZipFile whole = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            new JarSigner.Builder(key).build().sign(whole, out);
        }
        Files.move(signed, jar, StandardCopyOption.REPLACE_EXISTING);
        return jar;
    }

    /** Puts a byte more at the end of one file in it. */
    static void alter(Path jar, String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (JarFile whole = new JarFile(jar.toFile(), false)) {
            for (JarEntry entry : whole.stream().toList()) {
                byte[] read = whole.getInputStream(entry).readAllBytes();
                files.put(entry.getName(), entry.getName().equals(name) ? Arrays.copyOf(read, read.length + 1) : read);
            }
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
    }

    private static KeyStore.PrivateKeyEntry newKey(Path folder) throws Exception {
        Path store = folder.resolve("keys.p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = List.of(
                tool,
                "-genkeypair",
                "-alias",
                "signer",
                "-keyalg",
                "EC",
                "-dname",
                "CN=Somebody",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                SECRET);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(said);
        }
        KeyStore keys = KeyStore.getInstance(store.toFile(), SECRET.toCharArray());
        return (KeyStore.PrivateKeyEntry)
                keys.getEntry("signer", new KeyStore.PasswordProtection(SECRET.toCharArray()));
    }
}
