package se.handslag.core.platform;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.handslag.core.team.TeamPlugin;

/**
 * The classes of one jar from outside, which see themselves and {@link PluginReach} and nothing else.
 *
 * <p>It does not follow the {@code Class-Path} of a jar's manifest: by that way a team could bring its neighbour's classes in as its own. What
 * it has not loaded when it is closed cannot be loaded any more.
 */
final class PluginClasses extends ClassLoader implements Closeable {
    private static final String CLASS = ".class";

    private final ClassLoader host = TeamPlugin.class.getClassLoader();
    private final Path jar;
    private final JarFile archive;
    private final ProtectionDomain origin;

    /** @throws IOException if it is no jar */
    PluginClasses(Path jar) throws IOException {
        super("team " + jar.getFileName(), null);
        this.jar = jar;
        this.archive = new JarFile(jar.toFile(), true, ZipFile.OPEN_READ, Runtime.version());
        this.origin = new ProtectionDomain(new CodeSource(jar.toUri().toURL(), (Certificate[]) null), null);
    }

    /** The names of the classes that the jar has, in order. */
    List<String> names() {
        return archive.versionedStream()
                .map(JarEntry::getName)
                .filter(name -> name.endsWith(CLASS))
                .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                .filter(name -> !name.equals("module-info"))
                .sorted()
                .toList();
    }

    /** @throws IOException if the jar does not have it, or is not whole */
    byte[] bytesOf(String className) throws IOException {
        byte[] compiled = read(className.replace('.', '/') + CLASS);
        if (compiled == null) {
            throw new IOException("It is not in the jar.");
        }
        return compiled;
    }

    /**
     * The whole of a file in the jar, or nothing if there is no such.
     *
     * @throws IOException if it is not whole, or not what was signed
     */
    byte @Nullable [] read(String name) throws IOException {
        try {
            JarEntry entry = archive.getJarEntry(name);
            if (entry == null || entry.isDirectory()) {
                return null;
            }
            try (InputStream in = archive.getInputStream(entry)) {
                return in.readAllBytes();
            }
        } catch (IllegalStateException closed) {
            throw new IOException("It is closed.", closed);
        } catch (SecurityException altered) {
            throw new IOException("It has been altered since it was signed.", altered);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return PluginReach.isFound(name) ? host.loadClass(name) : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            byte[] compiled = bytesOf(name);
            return defineClass(name, compiled, 0, compiled.length, origin);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        return findResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return findResources(name);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        try {
            byte[] whole = read(name);
            return whole == null ? null : new ByteArrayInputStream(whole);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        try {
            return read(name) == null ? null : new URL("jar:" + jar.toUri().toURL() + "!/" + name);
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The path of a file is no address.", e);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return found == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(found));
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
