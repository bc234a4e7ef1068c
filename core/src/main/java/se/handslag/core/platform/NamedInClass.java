package se.handslag.core.platform;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a compiled class names of other classes, read from its constants (Java Virtual Machine Specification, 4.4) without loading it.
 *
 * @param javaVersion the version of Java that it was compiled for
 * @param classes the classes it names, as {@code java.util.Map$Entry}, itself included
 * @param used the methods and fields it uses, each with the class it is named by
 */
record NamedInClass(int javaVersion, Set<String> classes, Set<Use> used) {
    private static final int MAGIC = 0xCAFEBABE;
    /** Java 1 had the version 45. */
    private static final int BEFORE_JAVA_1 = 44;

    /** A method or a field, and the class that it is asked of. */
    record Use(String owner, String name) {
        @Override
        public String toString() {
            return owner + "." + name;
        }
    }

    /** @throws IOException if it is no compiled class */
    static NamedInClass read(byte[] compiled) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(compiled))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("This is no compiled class.");
            }
            in.readUnsignedShort();
            int version = in.readUnsignedShort() - BEFORE_JAVA_1;
            return new Constants(in).said(version);
        }
    }

    private static final class Constants {
        private final @Nullable String[] texts;
        /** Of a class: where its name is. Of a call: whose it is, and where its name and type are. Of a name and type: where the name is. */
        private final int[] first;

        private final int[] second;
        private final int[] tags;

        Constants(DataInputStream in) throws IOException {
            int count = in.readUnsignedShort();
            texts = new @Nullable String[count];
            first = new int[count];
            second = new int[count];
            tags = new int[count];
            for (int i = 1; i < count; i++) {
                tags[i] = in.readUnsignedByte();
                switch (tags[i]) {
                    case 1 -> texts[i] = in.readUTF();
                    case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                    case 9, 10, 11, 12, 17, 18 -> {
                        first[i] = in.readUnsignedShort();
                        second[i] = in.readUnsignedShort();
                    }
                    case 3, 4 -> in.readInt();
                    // These take the place of two.
                    case 5, 6 -> {
                        in.readLong();
                        i++;
                    }
                    case 15 -> {
                        in.readUnsignedByte();
                        in.readUnsignedShort();
                    }
                    default -> throw new IOException("There is no constant of the kind " + tags[i] + ".");
                }
            }
        }

        NamedInClass said(int version) throws IOException {
            Set<String> classes = new TreeSet<>();
            Set<Use> used = new LinkedHashSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] == 7) {
                    String name = className(i);
                    if (!name.isEmpty()) {
                        classes.add(name);
                    }
                } else if (tags[i] >= 9 && tags[i] <= 11) {
                    used.add(new Use(className(first[i]), text(first[second[i]])));
                }
            }
            return new NamedInClass(version, classes, used);
        }

        /** Without the brackets of an array; nothing for an array of numbers. */
        private String className(int index) throws IOException {
            String name = text(first[index]);
            if (name.startsWith("[")) {
                int element = name.lastIndexOf('[') + 1;
                name = name.charAt(element) == 'L' ? name.substring(element + 1, name.length() - 1) : "";
            }
            return name.replace('/', '.');
        }

        private String text(int index) throws IOException {
            String text = texts[index];
            if (text == null) {
                throw new IOException("A name is missing.");
            }
            return text;
        }
    }
}
