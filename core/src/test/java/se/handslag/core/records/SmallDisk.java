package se.handslag.core.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk that H2 writes to under {@code small:}, with as much room as a test gives it. */
public final class SmallDisk extends FilePathWrapper {
    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    /** Lets so many bytes more be written. */
    public static void leave(long bytes) {
        ROOM.set(bytes);
    }

    public static void register() {
        FilePath.register(new SmallDisk());
    }

    /** The same store, with its file on the small disk. */
    public static StoreSettings holding(StoreSettings embedded) {
        return new StoreSettings(
                embedded.url().replace("jdbc:h2:file:", "jdbc:h2:small:"),
                embedded.schema(),
                embedded.login(),
                embedded.migrator(),
                embedded.connections());
    }

    @Override
    public String getScheme() {
        return "small";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;

        private Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            int length = from.remaining();
            if (ROOM.addAndGet(-length) < 0) {
                ROOM.addAndGet(length);
                throw new IOException("No space left on device");
            }
            return base.write(from, position);
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return base.read(to, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
