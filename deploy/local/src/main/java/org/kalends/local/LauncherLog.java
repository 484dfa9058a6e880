package org.kalends.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.kalends.local.process.Unready;
import org.slf4j.LoggerFactory;

/** What the embedded parts have to say goes to a file; the terminal is for the person. */
final class LauncherLog {

    private LauncherLog() {}

    static void writeTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            LogManager.getLogManager().reset();
            FileHandler handler = new FileHandler(file.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
            // found now, by one thread; the parts start in several and would be told off on the terminal
            LoggerFactory.getILoggerFactory();
        } catch (IOException e) {
            throw new Unready("The log " + file + " cannot be written.", e);
        }
    }
}
