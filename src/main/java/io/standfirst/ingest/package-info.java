/**
 * From a notification to a document: which keys a notification names, in all its wrappings ({@code
 * Notification}), and looking, reading and writing under the rule that an event only says "look"
 * ({@code Ingest}).
 */
@NullMarked
package io.standfirst.ingest;

import org.jspecify.annotations.NullMarked;
