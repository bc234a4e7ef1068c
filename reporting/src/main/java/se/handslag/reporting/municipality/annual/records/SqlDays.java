package se.handslag.reporting.municipality.annual.records;

import java.sql.Connection;
import java.sql.SQLException;

/** What the databases say differently about days. */
enum SqlDays {
    POSTGRESQL {
        @Override
        String ofMoment(String moment) {
            return "cast(" + moment + SWEDISH + " as date)";
        }

        @Override
        String between(String from, String to) {
            return "(" + to + " - " + from + ")";
        }
    },
    H2 {
        /** A cast would take the day of the program's own time zone. */
        @Override
        String ofMoment(String moment) {
            return "dateadd(day, datediff(day, date '2000-01-01', " + moment + SWEDISH + "), date '2000-01-01')";
        }

        @Override
        String between(String from, String to) {
            return "datediff(day, " + from + ", " + to + ")";
        }
    };

    private static final String SWEDISH = " at time zone 'Europe/Stockholm'";

    static SqlDays of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? POSTGRESQL : H2;
    }

    /** The Swedish day of a moment. */
    abstract String ofMoment(String moment);

    /** How many days it is from one day to the other. */
    abstract String between(String from, String to);
}
