package org.kalends.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** A question that is answered by the status alone. */
public final class Probe {

    private static final int MILLISECONDS = 2_000;

    private Probe() {}

    /** Whether this address answers 200 within two seconds. */
    public static boolean ok(URI address) {
        return status(address) == HttpURLConnection.HTTP_OK;
    }

    /** The status with which this address answers, redirects not followed; 0 when it does not answer. */
    public static int status(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(MILLISECONDS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException silent) {
            return 0;
        }
    }
}
