/** The services as processes of their own: started, waited for, stopped, and cleaned up after a launcher that was killed. */
package org.kalends.local.process;
