package org.kalends.contracts;

/**
 * An office was added or changed.
 *
 * @param office the office as it is now
 * @param sequence rises by one with each change; a lower one than already heard is to be ignored
 */
public record OfficeRegistered(OfficeSnapshot office, long sequence) implements OfficeEvent {

    @Override
    public String key() {
        return office.key();
    }
}
