package se.handslag.web.shell;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads what the field writes as codes and ids: an enum by its {@code code()}, a record around one {@code UUID} by that, and a sealed family
 * of records by which of them has exactly the parts that were sent.
 */
final class CodesAndIds extends SimpleModule {
    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return code(type.getRawClass()) == null ? null : new ByCode(type.getRawClass());
            }

            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                if (isFamily(type.getRawClass())) {
                    return new ByParts(type.getRawClass());
                }
                return isId(type.getRawClass()) ? new ById(type.getRawClass()) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return type.isEnum() ? code(type) != null : isId(type) || isFamily(type);
            }
        });
        context.addKeyDeserializers((type, config, description) ->
                type.isEnumType() && code(type.getRawClass()) != null ? new KeyByCode(type.getRawClass()) : null);
    }

    private static @Nullable Method code(Class<?> type) {
        try {
            return type.getMethod("code");
        } catch (NoSuchMethodException e) {
            // An enum that is never written as a code is read by its name, as Jackson does.
            return null;
        }
    }

    private static boolean isId(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == UUID.class;
    }

    private static boolean isFamily(Class<?> type) {
        return type.isSealed() && type.isInterface() && members(type).allMatch(Class::isRecord);
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses());
    }

    private static Object byCode(Class<?> type, @Nullable String wanted) {
        try {
            Method code = type.getMethod("code");
            for (Object one : type.getEnumConstants()) {
                if (code.invoke(one).equals(wanted)) {
                    return one;
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The codes of " + type.getSimpleName() + " cannot be read.", e);
        }
        throw new IllegalArgumentException("No " + type.getSimpleName() + " has the code that was sent.");
    }

    private static final class KeyByCode extends KeyDeserializer {
        private final Class<?> type;

        KeyByCode(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return byCode(type, key);
        }
    }

    private static final class ByParts extends ValueDeserializer<Object> {
        private final Class<?> family;

        ByParts(Class<?> family) {
            this.family = family;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode sent = context.readTree(parser);
            Class<?> meant = members(family)
                    .filter(member -> parts(member).equals(Set.copyOf(sent.propertyNames())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "No " + family.getSimpleName() + " has the parts that were sent."));
            return context.readTreeAsValue(sent, meant);
        }

        private static Set<String> parts(Class<?> member) {
            return Arrays.stream(member.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
        }
    }

    private static final class ByCode extends ValueDeserializer<Object> {
        private final Class<?> type;

        ByCode(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return byCode(type, parser.getValueAsString());
        }
    }

    private static final class ById extends ValueDeserializer<Object> {
        private final Class<?> type;

        ById(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            UUID value = UUID.fromString(parser.getValueAsString());
            try {
                return type.getDeclaredConstructor(UUID.class).newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A " + type.getSimpleName() + " cannot be made.", e);
            }
        }
    }
}
