/** RSS and Atom. */
@NullMarked
package io.standfirst.article.feed;

import org.jspecify.annotations.NullMarked;
