/** The architecture as tests: rules that every module runs over its own classes. */
package org.kalends.house;
