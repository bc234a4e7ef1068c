package se.handslag.reporting.fidelity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The scales that come with the platform. They never change while it runs. */
public final class FidelityScales {
    private static final String PUBLISHED = "fidelity.json";
    private static final String SCHEMA = "fidelity.schema.json";

    private final List<FidelityScale> scales;

    FidelityScales(List<FidelityScale> scales) {
        this.scales = List.copyOf(scales);
    }

    /** Those that come with the platform. */
    public static FidelityScales published() {
        return read(PUBLISHED, resource(PUBLISHED));
    }

    /**
     * Reads a file of scales.
     *
     * @param name for faults
     * @throws UnreadableScales with every fault of the file
     */
    public static FidelityScales read(String name, String json) {
        return new FidelityScales(new ScaleReader().read(name, json));
    }

    /** The JSON schema of such a file. */
    public static String schema() {
        return resource(SCHEMA);
    }

    public List<FidelityScale> all() {
        return scales;
    }

    public Optional<FidelityScale> find(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    private static String resource(String name) {
        try (InputStream in = FidelityScales.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file " + name + " is missing beside " + FidelityScales.class.getName() + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " could not be read.", e);
        }
    }
}
