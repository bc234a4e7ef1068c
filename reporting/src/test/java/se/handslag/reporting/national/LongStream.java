package se.handslag.reporting.national;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** A program that merges far more than it has memory for: a thousand teams that send the same year again and again. */
final class LongStream extends InputStream {
    private static final long LENGTH = 200_000_000L;

    private final byte[] bytes;
    private long at;

    private LongStream(byte[] bytes) {
        this.bytes = bytes;
    }

    public static void main(String[] arguments) {
        List<TeamTable> tables = new ArrayList<>();
        for (int team = 0; team < 1000; team++) {
            tables.add(new TeamTable(
                    new TeamYear(2025, "team-" + team, "fact", "03"),
                    "participants",
                    GeneratedTeams.THRESHOLD,
                    20,
                    new TreeMap<>(),
                    new TreeSet<>()));
        }
        LongStream stream = new LongStream(NationalFiles.write(tables));
        NationalMerge merge = new NationalMerge(fault -> {});
        merge.add("long", stream);
        System.out.println(stream.at + " bytes, " + merge.comparison().lines() + " lines counted");
    }

    @Override
    public int read() {
        return at == LENGTH ? -1 : bytes[(int) (at++ % bytes.length)];
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (at == LENGTH) {
            return -1;
        }
        int first = (int) (at % bytes.length);
        int read = (int) Math.min(Math.min(length, bytes.length - first), LENGTH - at);
        System.arraycopy(bytes, first, into, from, read);
        at += read;
        return read;
    }
}
