package se.handslag.web.shell;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;

/** Reads what the field writes as codes and ids: an enum by its {@code code()}, and a record around one {@code UUID} by that. */
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
                return isId(type.getRawClass()) ? new ById(type.getRawClass()) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return type.isEnum() ? code(type) != null : isId(type);
            }
        });
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

    private static final class ByCode extends ValueDeserializer<Object> {
        private final Class<?> type;

        ByCode(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            String wanted = parser.getValueAsString();
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
