#pragma once

// The two looks that every screen is judged in: `lightPalette` and `darkPalette`.
#include "theme.h"
