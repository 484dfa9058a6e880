/** Signing in and out, what a script is told when a session has ended, and forgery tokens where there is no session. */
package org.kalends.identity.signin;
