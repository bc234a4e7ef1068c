package se.handslag.reporting.municipality.annual;

/**
 * What happened in one quarter.
 *
 * @param number 1 to 4
 * @param enrolled how many began
 * @param discharged how many ended after support had begun, drop-outs included
 * @param dropOutsBefore how many dropped out before support began
 * @param dropOutsDuring how many dropped out after support had begun
 */
public record Quarter(int number, int enrolled, int discharged, int dropOutsBefore, int dropOutsDuring) {}
