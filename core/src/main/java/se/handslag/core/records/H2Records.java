package se.handslag.core.records;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.persistence.platform.database.H2Platform;

/** H2 gives an offset date and time where a row holds an instant; EclipseLink does not turn one into the other by itself. */
public final class H2Records extends H2Platform {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("unchecked")
    public <T> T convertObject(Object source, Class<T> javaClass) {
        if (source instanceof OffsetDateTime moment && javaClass == Instant.class) {
            return (T) moment.toInstant();
        }
        return super.convertObject(source, javaClass);
    }
}
