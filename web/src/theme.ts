/** Colours of the console: every text on its ground reaches 4.5 : 1. */
import type { ThemeConfig } from 'antd';

export const THEME: ThemeConfig = {
  token: {
    colorPrimary: '#0b5394',
    colorLink: '#0b5394',
    colorLinkHover: '#083f73',
    colorLinkActive: '#062f57',
    colorSuccess: '#2b7a0b',
    colorWarning: '#8a5300',
    colorError: '#b3261e',
    // Grounds that antd would derive from colours this dark come out muddy.
    colorPrimaryBg: '#e8f1fb',
    colorInfoBg: '#e8f1fb',
    colorSuccessBg: '#eef8e8',
    colorWarningBg: '#fff6df',
    colorErrorBg: '#fdf0ef',
    controlItemBgActive: '#e8f1fb',
    colorTextSecondary: 'rgba(0, 0, 0, 0.7)',
    colorTextTertiary: 'rgba(0, 0, 0, 0.65)',
    colorTextDescription: 'rgba(0, 0, 0, 0.65)',
    colorTextPlaceholder: 'rgba(0, 0, 0, 0.6)',
    borderRadius: 6,
  },
  components: {
    Layout: { headerBg: '#ffffff', siderBg: '#ffffff', bodyBg: '#f3f5f8', headerHeight: 56, headerPadding: '0 16px' },
    Menu: { itemSelectedBg: '#e8f1fb' },
  },
};

/** For who asked their system for less motion. */
export const STILL: ThemeConfig = { ...THEME, token: { ...THEME.token, motion: false } };
