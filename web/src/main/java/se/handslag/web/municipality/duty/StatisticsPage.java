package se.handslag.web.municipality.duty;

import java.util.Optional;
import se.handslag.core.casework.Signature;
import se.handslag.core.document.Table;
import se.handslag.decisions.municipality.quarter.YearQuarter;

/**
 * The numbers to the council, as the page shows them.
 *
 * @param quarter of which quarter
 * @param sent who handed in the report that they follow from; empty while it is a draft
 * @param table the numbers
 * @param path where that report is
 */
public record StatisticsPage(YearQuarter quarter, Optional<Signature> sent, Table table, String path) {}
