package org.kalends.bad.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;

class DeafListener {

    Emitter<String> emitter;

    @Incoming("plans")
    @RunOnVirtualThread
    void hear(String message) {
        emitter.send(message);
    }
}
