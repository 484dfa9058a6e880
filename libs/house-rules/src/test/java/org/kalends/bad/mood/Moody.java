package org.kalends.bad.mood;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One violation a method, so that each can be told by its name. */
class Moody {

    @ConfigProperty(name = "mood")
    String mood;

    Instant bareNow() {
        return Instant.now();
    }

    Supplier<Instant> bareNowByReference() {
        return Instant::now;
    }

    LocalDate nowInAZone() {
        return LocalDate.now(ZoneId.of("Asia/Almaty"));
    }

    long millis() {
        return System.currentTimeMillis();
    }

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }

    Locale defaultLocale() {
        return Locale.getDefault();
    }

    ZoneId defaultZone() {
        return ZoneId.systemDefault();
    }

    String silentLocale() {
        return "İ".toLowerCase() + "%d".formatted(7);
    }

    void print() {
        System.out.println("to nobody");
    }

    void dump(RuntimeException e) {
        e.printStackTrace();
    }

    boolean blindly() {
        try {
            sleep();
            return true;
        } catch (Exception e) {
            return false;
        }
    }
}
