package org.kalends.outbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;

/** Which failures pass by themselves: the database is away or full, or transactions met. */
final class Passing {

    /**
     * Classes of SQLSTATE: no connection, transaction rollback, insufficient resources, operator intervention, system
     * error (PostgreSQL, appendix A).
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** A lock not to be had, and a server that is only a replica for the moment. */
    private static final Set<String> STATES = Set.of("55P03", "25006");

    private Passing() {}

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Passing::itself);
    }

    private static boolean itself(Throwable failure) {
        return switch (failure) {
            case SQLTransientException passing -> true;
            case SQLRecoverableException passing -> true;
            case SQLException other -> isPassing(other.getSQLState());
            case OptimisticLockException met -> true;
            case PessimisticLockException met -> true;
            case LockTimeoutException met -> true;
            default -> false;
        };
    }

    /** The pool gives no state when it has no connection to give. */
    private static boolean isPassing(String state) {
        return state == null
                || STATES.contains(state)
                || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
