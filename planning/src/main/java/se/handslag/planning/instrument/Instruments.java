package se.handslag.planning.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The instruments that come with the platform. They never change while it runs. */
public final class Instruments {
    private static final String PUBLISHED = "instruments.json";
    private static final String SCHEMA = "instruments.schema.json";

    private final List<Instrument> all;

    private Instruments(List<Instrument> all) {
        this.all = List.copyOf(all);
    }

    /** Those that come with the platform. */
    public static Instruments published() {
        return read(PUBLISHED, resource(PUBLISHED));
    }

    /**
     * Reads a file of instruments.
     *
     * @param name for faults
     * @throws UnreadableInstruments with every fault of the file
     */
    public static Instruments read(String name, String json) {
        return new Instruments(new InstrumentReader().read(name, json));
    }

    /** The JSON schema of such a file. */
    public static String schema() {
        return resource(SCHEMA);
    }

    public List<Instrument> all() {
        return all;
    }

    public Optional<Instrument> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static String resource(String name) {
        try (InputStream in = Instruments.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file " + name + " is missing beside " + Instruments.class.getName() + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " could not be read.", e);
        }
    }
}
