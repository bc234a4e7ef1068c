package se.handslag.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import se.handslag.core.casework.Period;
import se.handslag.core.records.StoreSettings;
import se.handslag.decisions.municipality.board.DelegatedDecisions.Which;
import se.handslag.decisions.municipality.board.ListingDelegatedDecisions;
import se.handslag.decisions.municipality.quarter.DrawingUpQuarterlyReports;
import se.handslag.decisions.municipality.quarter.YearQuarter;
import se.handslag.decisions.municipality.watch.WatchingMatters;

/** Reads the six lists that the municipality's duties call for, each through its verb, in a process with little memory. */
final class DutyLists {
    private static final int TIMES = 9;
    private static final double MEGABYTE = 1024.0 * 1024.0;

    private final PrintStream out;
    private final MattersToDecide office;

    private DutyLists(PrintStream out, MattersToDecide office) {
        this.out = out;
        this.office = office;
    }

    /** @param arguments a folder with an H2 file; or address, schema, and the application's and the owner's user and password */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        StoreSettings store = arguments.length == 1
                ? MattersToDecide.h2(Path.of(arguments[0]))
                : new StoreSettings(
                        arguments[0],
                        arguments[1],
                        new StoreSettings.Login(arguments[2], arguments[3]),
                        new StoreSettings.Login(arguments[4], arguments[5]),
                        4);
        try (MattersToDecide office = new MattersToDecide(store)) {
            new DutyLists(out, office).read();
        }
    }

    private void read() {
        LocalDate today = office.today();
        YearQuarter quarter = YearQuarter.of(today).previous();
        Which decided = new Which(new Period(quarter.firstDay(), quarter.lastDay()), "", false);
        out.printf("  %-48s %8s %10s %10s %14s%n", "list", "rows", "median ms", "slowest ms", "peak heap MB");
        measure("decisions made on delegation in a quarter", () -> office.asHead(ListingDelegatedDecisions.class)
                .all(office.head(), decided, rows -> Math.toIntExact(rows.count())));
        measure("one page of them", () -> office.asHead(ListingDelegatedDecisions.class)
                .page(office.head(), decided, Optional.empty())
                .rows()
                .size());
        measure("not carried out or interrupted, to report", () -> office.asHead(DrawingUpQuarterlyReports.class)
                .handle(office.head(), quarter)
                .orElseThrow()
                .entries()
                .size());
        measure("numbers to the council", () -> office.asHead(DrawingUpQuarterlyReports.class)
                .statistics(office.head(), quarter)
                .orElseThrow()
                .report()
                .entries()
                .size());
        measure("decisions without notice", () -> office.asHead(WatchingMatters.class)
                .withoutNotice(office.head())
                .orElseThrow()
                .size());
        measure("support that ends within thirty days", () -> office.asHead(WatchingMatters.class)
                .ending(office.head())
                .orElseThrow()
                .size());
        measure("applications that have waited for six months", () -> office.asHead(WatchingMatters.class)
                .waiting(office.head())
                .orElseThrow()
                .size());
    }

    private void measure(String name, IntSupplier list) {
        list.getAsInt();
        System.gc();
        heap(MemoryPoolMXBean::resetPeakUsage);
        long[] nanos = new long[TIMES];
        int rows = 0;
        for (int i = 0; i < TIMES; i++) {
            long before = System.nanoTime();
            rows = list.getAsInt();
            nanos[i] = System.nanoTime() - before;
        }
        double[] peak = new double[1];
        heap(pool -> peak[0] += pool.getPeakUsage().getUsed() / MEGABYTE);
        Latencies measured = Latencies.of(nanos, 1, 0);
        out.printf(
                Locale.ROOT,
                "  %-48s %8d %10.1f %10.1f %14.0f%n",
                name,
                rows,
                measured.quantile(0.5),
                measured.quantile(1),
                peak[0]);
    }

    private static void heap(Consumer<MemoryPoolMXBean> each) {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(each);
    }
}
