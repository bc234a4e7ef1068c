package se.handslag.core.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An object in a file of data, read key by key; what is wrong is added to the faults, and the reading goes on. */
public final class Node {
    private final String at;
    private final Map<String, @Nullable Object> members;
    private final List<String> faults;

    /** @param at where it stands, for faults */
    public Node(String at, Map<?, ?> object, List<String> faults) {
        this.at = at;
        this.members = new LinkedHashMap<>();
        object.forEach((key, value) -> members.put((String) key, value));
        this.faults = faults;
    }

    public void fault(String what) {
        faults.add(at + ": " + what);
    }

    public boolean has(String key) {
        return members.get(key) != null;
    }

    public Set<String> keys() {
        return members.keySet();
    }

    /** Only these keys may be there. */
    public Node only(String... known) {
        Set<String> unknown = new TreeSet<>(members.keySet());
        unknown.removeAll(List.of(known));
        unknown.forEach(key -> fault("there is no '" + key + "'. Possible are " + String.join(", ", known) + "."));
        return this;
    }

    /** A text that must be there. */
    public String text(String key) {
        Object value = members.get(key);
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        fault("'" + key + "' is to be a text.");
        return "";
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** A whole number from the least to the most, or the usual one where it is left out. */
    public int number(String key, int least, int most, int usual) {
        Object value = members.get(key);
        if (value == null && !members.containsKey(key)) {
            return usual;
        }
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        fault("'" + key + "' is to be a whole number from " + least + " to " + most + ".");
        return usual;
    }

    /** Whether it is so; what is left out is not. */
    public boolean flag(String key) {
        Object value = members.get(key);
        if (members.containsKey(key) && !(value instanceof Boolean)) {
            fault("'" + key + "' is to be true or false.");
        }
        return Boolean.TRUE.equals(value);
    }

    /** One of these by its code. */
    public <E> Optional<E> oneOf(String key, E[] possible, Function<E, String> code) {
        Object value = members.get(key);
        Optional<E> found = Arrays.stream(possible)
                .filter(one -> code.apply(one).equals(value))
                .findFirst();
        if (found.isEmpty()) {
            fault("'" + key + "' is to be one of "
                    + Arrays.stream(possible).map(code).collect(Collectors.joining(", ")) + ".");
        }
        return found;
    }

    /** Texts, at least one. */
    public List<String> texts(String key) {
        Object value = members.get(key);
        if (value instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(one -> one instanceof String text && !text.isBlank())) {
            return list.stream().map(String.class::cast).toList();
        }
        fault("'" + key + "' is to be a list of texts.");
        return List.of();
    }

    /** An object that may be left out. */
    public Optional<Node> object(String key) {
        Object value = members.get(key);
        if (value instanceof Map<?, ?> map) {
            return Optional.of(new Node(at + " > " + key, map, faults));
        }
        if (members.containsKey(key)) {
            fault("'" + key + "' is to be an object.");
        }
        return Optional.empty();
    }

    /** Objects, often none. */
    public List<Node> objects(String key) {
        if (!members.containsKey(key)) {
            return List.of();
        }
        List<Node> all = new ArrayList<>();
        if (members.get(key) instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                if (list.get(index) instanceof Map<?, ?> map) {
                    all.add(new Node(at + " > " + key + " " + (index + 1), map, faults));
                } else {
                    fault("'" + key + "' number " + (index + 1) + " is to be an object.");
                }
            }
        } else {
            fault("'" + key + "' is to be a list.");
        }
        return all;
    }
}
