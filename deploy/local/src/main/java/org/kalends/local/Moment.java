package org.kalends.local;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment: a date, a date and a time, either with an offset or zone or else in UTC. */
final class Moment implements ITypeConverter<Instant> {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss][XXX]['['VV']']]", Locale.ROOT);

    @Override
    public Instant convert(String text) {
        try {
            TemporalAccessor read = FORM.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (read) {
                case ZonedDateTime exact -> exact.toInstant();
                case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
                default -> LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC);
            };
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is not a moment; write it like 2027-07-29T23:59 (UTC),"
                    + " 2027-07-29T23:59+06:00 or 2027-07-29T23:59[Asia/Almaty]");
        }
    }
}
