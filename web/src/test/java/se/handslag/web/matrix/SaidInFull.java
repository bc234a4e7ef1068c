package se.handslag.web.matrix;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a value says, down to its last word, whatever its own {@code toString} keeps to itself. */
final class SaidInFull {
    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SaidInFull() {}

    static String of(Object value) {
        SaidInFull said = new SaidInFull();
        said.say(value);
        return said.text.toString();
    }

    private void say(Object value) {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof CharSequence words) {
            text.append(words).append('\n');
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::say);
        } else if (value instanceof Iterable<?> all) {
            all.forEach(this::say);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, of) -> {
                say(key);
                say(of);
            });
        } else if (value instanceof byte[] bytes) {
            text.append(new String(bytes, StandardCharsets.UTF_8));
        } else if (value.getClass().getName().startsWith("se.handslag.")
                && !value.getClass().isEnum()) {
            fields(value, value.getClass());
        }
    }

    private void fields(Object value, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                try {
                    field.setAccessible(true);
                    say(field.get(value));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        Class<?> above = type.getSuperclass();
        if (above != null && above.getName().startsWith("se.handslag.")) {
            fields(value, above);
        }
    }
}
