/** What a file is: by its bytes first, then by its name and declared type. */
@NullMarked
package io.standfirst.article.detect;

import org.jspecify.annotations.NullMarked;
